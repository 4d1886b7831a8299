# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:f4c443ab78ded87a

FROM python:3.13-slim
WORKDIR /app
COPY . .
RUN if [ -f requirements.txt ]; then pip install --no-cache-dir -r requirements.txt; elif [ -f pyproject.toml ]; then pip install --no-cache-dir .; fi
RUN useradd --create-home app
USER app
ENTRYPOINT ["python", "main.py"]
