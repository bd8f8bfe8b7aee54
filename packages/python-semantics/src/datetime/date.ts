/** A Python `datetime.date`. The constructor does not check that the date exists; see {@link daysInMonth}. */
export class PyDate {
  readonly className = 'date';
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Returns {@link dateIsoformat}, for `JSON.stringify`. */
  toJSON(): string {
    return dateIsoformat(this);
  }
}

/**
 * `date.isoformat()`.
 *
 * @example
 * dateIsoformat(new PyDate(2024, 5, 13)); // '2024-05-13'
 */
export function dateIsoformat({ year, month, day }: PyDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Returns the number of days in a month (1 to 12) of the Gregorian calendar, or undefined if the month does not exist.
 *
 * @example
 * daysInMonth(2024, 2); // 29
 * daysInMonth(2024, 13); // undefined
 */
export function daysInMonth(year: number, month: number): number | undefined {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : DAYS_IN_MONTH[month - 1];
}
