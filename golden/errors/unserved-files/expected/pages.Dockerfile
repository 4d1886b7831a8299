# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:68c19abe921a3fda

FROM node:22-slim
WORKDIR /app
COPY . .
RUN if [ -f package-lock.json ]; then npm ci; else npm install; fi
RUN npm run build
