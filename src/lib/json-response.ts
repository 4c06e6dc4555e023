/** An answer of JSON. */
export const jsonResponse = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
