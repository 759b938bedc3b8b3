# One crawler process; run as many as you like, each host is leased to one of them at a time.
# Build context: deploy/, after `deploy/fengxiang build`.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /app fengxiang \
    && mkdir /spool && chown fengxiang /spool
WORKDIR /app
COPY launcher/target/fengxiang/lib/ /app/lib/
USER fengxiang
VOLUME /spool
ENV FENGXIANG_CRAWLER_SPOOL=/spool
# The crawler rewrites its heartbeat every two seconds while it works.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD test -n "$(find /spool/heartbeat -newermt '-30 seconds')" || exit 1
ENTRYPOINT ["java", "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-cp", "lib/*", "fengxiang.crawler.CrawlerMain"]
