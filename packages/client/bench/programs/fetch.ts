const response = await fetch('http://127.0.0.1:4000/v1/models', { headers: { authorization: 'Bearer sk-1234' } });
if (!response.ok) throw new Error(`${response.status}`);
const { data } = (await response.json()) as { data: { id: string }[] };
for (const model of data) console.log(model.id);
