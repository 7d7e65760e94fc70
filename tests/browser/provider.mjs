// An OpenID provider for the journeys: a page that asks who one is, and tokens that are really signed (RS256).

import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import { after } from "node:test";

const base64 = (value) => Buffer.from(value).toString("base64url");

/** Starts it; it stops after the tests of the file. Its page has a link for each name, and one that turns back. */
export async function provide(clientId, secret, names) {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map();
  let issuer;

  const pages = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    }),
    "/keys": () => ({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] }),
    "/authorize": (asked) => {
      assert.equal(asked.get("client_id"), clientId);
      assert.match(asked.get("redirect_uri"), /^http:\/\/127\.0\.0\.1:\d+\/sign-in\/service\/back$/);
      const back = (answer) => {
        const query = new URLSearchParams({ ...answer, state: asked.get("state") });
        return `${asked.get("redirect_uri")}?${query}`.replaceAll("&", "&amp;");
      };
      const links = names.map((name) => {
        const code = randomUUID();
        codes.set(code, { name, asked });
        return `<p><a href="${back({ code })}">${name}</a></p>`;
      });
      return `<!DOCTYPE html><html lang="fi"><title>Kuka olet?</title><h1>Kuka olet?</h1>${links.join("")}
        <p><a href="${back({ error: "access_denied" })}">Peruuta</a></p></html>`;
    },
    "/token": (sent, headers) => {
      const { name, asked } = codes.get(sent.get("code"));
      codes.delete(sent.get("code"));
      assert.equal(headers.authorization, `Basic ${Buffer.from(`${clientId}:${secret}`).toString("base64")}`);
      const challenge = createHash("sha256").update(sent.get("code_verifier")).digest("base64url");
      assert.equal(challenge, asked.get("code_challenge"));
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: issuer, sub: name, aud: clientId, name, nonce: asked.get("nonce"), iat: now, exp: now + 300 };
      const message = `${base64('{"alg":"RS256","kid":"1"}')}.${base64(JSON.stringify(claims))}`;
      const signature = sign("sha256", Buffer.from(message), privateKey).toString("base64url");
      return { id_token: `${message}.${signature}`, access_token: "unused", token_type: "Bearer" };
    },
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, issuer);
    let body = "";
    for await (const part of request) body += part;
    // Browsers ask for it by themselves.
    if (url.pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const fields = request.method === "POST" ? new URLSearchParams(body) : url.searchParams;
    try {
      const answer = pages[url.pathname](fields, request.headers);
      const isPage = typeof answer === "string";
      response.writeHead(200, { "Content-Type": isPage ? "text/html; charset=utf-8" : "application/json" });
      response.end(isPage ? answer : JSON.stringify(answer));
    } catch (error) {
      response.writeHead(400).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${server.address().port}`;
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { issuer, environment: { ASKEL_OIDC_ISSUER: issuer, ASKEL_OIDC_CLIENT_ID: clientId, ASKEL_OIDC_CLIENT_SECRET: secret } };
}
