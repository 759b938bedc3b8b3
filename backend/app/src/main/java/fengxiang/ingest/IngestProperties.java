package fengxiang.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one stream of articles may bring.
 *
 * <pre>{@code
 * fengxiang:
 *   ingest:
 *     longest-line: 10MB      # a longer line is rejected, the stream goes on
 *     largest-request: 2GB    # of the unpacked stream; what was answered before stays stored
 *     longest-title: 500      # characters
 *     longest-text: 2000000   # characters
 *     streams: 8              # read at the same time; others wait
 *     stream-wait: 30s        # for their turn
 *     largest-file: 200MB     # that a person can import
 *     files: 2                # tried or imported at the same time
 * }</pre>
 */
@ConfigurationProperties("fengxiang.ingest")
record IngestProperties(
        @DefaultValue("10MB") DataSize longestLine,
        @DefaultValue("2GB") DataSize largestRequest,
        @DefaultValue("500") int longestTitle,
        @DefaultValue("2000000") int longestText,
        @DefaultValue("8") int streams,
        @DefaultValue("30s") Duration streamWait,
        @DefaultValue("200MB") DataSize largestFile,
        @DefaultValue("2") int files) {}
