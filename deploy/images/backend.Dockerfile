# The backend with the front end inside.
# Build context: deploy/, after `deploy/fengxiang build`.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app fengxiang \
    && mkdir /first && chown fengxiang /first && apt-get update \
    && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY launcher/target/fengxiang/backend/ /app/
USER fengxiang
EXPOSE 8800
ENV SERVER_ADDRESS=0.0.0.0
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
    CMD curl --fail --silent http://127.0.0.1:8800/actuator/health || exit 1
ENTRYPOINT ["java", "-Xmx768m", "-XX:+ExitOnOutOfMemoryError", "-jar", "fengxiang-app.jar"]
