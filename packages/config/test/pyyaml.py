"""Loads YAML documents (a JSON list of strings on stdin) with PyYAML's safe_load, and prints a JSON list: {"value": …} with tagged values, or {"error": …}."""
import datetime, json, math, sys
import yaml


def key(k):
    if isinstance(k, str):
        return k
    if isinstance(k, (datetime.date, datetime.datetime)):
        return k.isoformat()
    return json.dumps(k)


def tag(v):
    if v is None or isinstance(v, bool):
        return v
    if isinstance(v, int):
        return {"int": str(v)}
    if isinstance(v, float):
        return {"float": "nan" if math.isnan(v) else v.hex()}
    if isinstance(v, str):
        return {"str": v}
    if isinstance(v, datetime.datetime):
        return {"datetime": v.isoformat()}
    if isinstance(v, datetime.date):
        return {"date": v.isoformat()}
    if isinstance(v, list):
        return [tag(x) for x in v]
    if isinstance(v, dict):
        return {"map": [[key(k), tag(x)] for k, x in v.items()]}
    raise TypeError(type(v))


def load(text):
    try:
        return {"value": tag(yaml.safe_load(text))}
    except (yaml.YAMLError, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError, IndexError) as error:
        return {"error": f"{type(error).__name__}: {error}"[:200]}


json.dump([load(t) for t in json.load(sys.stdin)], sys.stdout)
