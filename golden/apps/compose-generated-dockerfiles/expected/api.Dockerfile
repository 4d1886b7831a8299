# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:3cefe69c53c6d28b

FROM node:22-slim
WORKDIR /app
COPY . .
RUN if [ -f package-lock.json ]; then npm ci; else npm install; fi
ENV NODE_ENV=production
COPY --from=front:latest /app/dist ./public
ENTRYPOINT ["npm", "run", "start"]
