# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:868d3f042585a554

FROM node:22-slim
WORKDIR /app
COPY . .
RUN if [ -f package-lock.json ]; then npm ci; else npm install; fi
ENV NODE_ENV=production
ENTRYPOINT ["node", "dist/server.js --quiet"]
