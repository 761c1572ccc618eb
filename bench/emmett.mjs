// Emmett as a peer: "K SECONDS" on a line asks for one slice with K appends in flight; the answer is appends a second.
import { createCipheriv, randomBytes, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

const text = JSON.stringify({ text: 'x'.repeat(267) });
const key = randomBytes(32);
const subject = randomUUID();
const pool = new pg.Pool({ connectionString: process.env.TINCAY_BENCH_DATABASE, max: 32, min: 32 });
const store = getPostgreSQLEventStore(process.env.TINCAY_BENCH_DATABASE, { connectionOptions: { pool } });
await store.schema.migrate();
const streams = Array.from({ length: 1024 }, () => ({ id: randomUUID(), version: 0n }));

function sealed() {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(subject + '|NOTE'));
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

async function append(stream) {
  const note = { subject, purpose: 'NOTE', ciphertext: sealed() };
  const data = { caseId: stream.id, noteId: randomUUID(), kind: 'VISIT', on: '2026-01-05', note };
  const written = await store.appendToStream('case-' + stream.id, [{ type: 'case.note_written', data }], {
    expectedStreamVersion: stream.version === 0n ? 'STREAM_DOES_NOT_EXIST' : stream.version,
  });
  stream.version = written.nextExpectedStreamVersion;
}

async function slice(inFlight, seconds) {
  const start = performance.now();
  const counted = start + seconds * 200;
  const end = counted + seconds * 1000;
  let done = 0;
  // Each caller has streams of its own: nobody waits for another's version.
  const callers = Array.from({ length: inFlight }, async (_, caller) => {
    for (let turn = 0; performance.now() < end; turn++) {
      await append(streams[(caller + turn * inFlight) % streams.length]);
      const now = performance.now();
      if (now > counted && now < end) done++;
    }
  });
  await Promise.all(callers);
  return done / seconds;
}

for await (const line of createInterface({ input: process.stdin })) {
  const [inFlight, seconds] = line.split(' ').map(Number);
  console.log(await slice(inFlight, seconds));
}
await store.close();
await pool.end();
