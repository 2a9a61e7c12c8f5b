import { validateOrder } from "../../generated/guards/order";

export async function POST(request: Request): Promise<Response> {
  const result = validateOrder(await request.json());
  return result.ok ? Response.json(result.value, { status: 201 }) : Response.json(result, { status: 400 });
}
