# Made by aspirec from app.aspire. Edit that, not this file.
# sha256:d1d519e55e4d4fd8

FROM mcr.microsoft.com/dotnet/nightly/yarp:2.3-preview
WORKDIR /app
COPY --from=site:latest /app/dist /app/wwwroot
