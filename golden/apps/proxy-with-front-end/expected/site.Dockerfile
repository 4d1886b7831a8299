# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:ea7914426336eb68

FROM node:22-slim
WORKDIR /app
COPY . .
RUN corepack enable && pnpm install --frozen-lockfile
RUN pnpm run build
