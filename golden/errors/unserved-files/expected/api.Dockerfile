# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:b9500b1a66706d26

FROM node:22-slim
WORKDIR /app
COPY . .
RUN if [ -f package-lock.json ]; then npm ci; else npm install; fi
ENV NODE_ENV=production
COPY --from=pages:latest /app/dist ./public
ENTRYPOINT ["npm", "run", "start"]
