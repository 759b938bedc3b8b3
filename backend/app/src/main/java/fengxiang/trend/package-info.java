/**
 * Trends: how topics, words and everything collected go over time, side by side; what they speak of, and who carries
 * it.
 *
 * <p>A topic is counted on mentions, words on articles. Bars, shares and filters are those of {@code figure}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "elastic",
            "model",
            "text",
            "article",
            "mention",
            "outlet",
            "query",
            "figure",
            "topic",
            "account"
        })
@NullMarked
package fengxiang.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
