# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:bb20b30505dfdb5d

FROM python:3.13-slim
WORKDIR /app
COPY . .
RUN if [ -f requirements.txt ]; then pip install --no-cache-dir -r requirements.txt; elif [ -f pyproject.toml ]; then pip install --no-cache-dir .; fi
RUN useradd --create-home app
USER app
ENTRYPOINT ["uvicorn"]
