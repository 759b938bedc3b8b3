# The official Elasticsearch with our analysis plugin.
# Build context: deploy/, after `deploy/fengxiang build`.
ARG ELASTICSEARCH_VERSION
FROM elasticsearch:${ELASTICSEARCH_VERSION}
COPY --chown=elasticsearch:root launcher/target/fengxiang/elasticsearch/analysis-hanlp.zip /tmp/analysis-hanlp.zip
RUN bin/elasticsearch-plugin install --batch file:///tmp/analysis-hanlp.zip && rm /tmp/analysis-hanlp.zip
