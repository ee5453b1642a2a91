import { setTimeout as pause } from 'node:timers/promises';
import type { GateName } from '../gates.ts';
import type { StandInWorld } from '../stand-in-world.ts';

/** Resolves when this kind of answer may go out: after its latency, and when nobody holds its gate. */
export async function waitAt(world: StandInWorld, gate: GateName): Promise<void> {
  const latency = world.settings.latency[gate];
  if (latency > 0) await pause(latency);
  await world.gates.pass(gate);
}
