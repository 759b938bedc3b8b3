package fengxiang.connector;

import fengxiang.model.SearchKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator's contracts with searches need. Keys stand here and nowhere else: not in Elasticsearch, not on a
 * page.
 *
 * <pre>{@code
 * fengxiang:
 *   connector:
 *     qianfan-key: ...   # of Baidu's web search for developers
 * }</pre>
 */
@ConfigurationProperties("fengxiang.connector")
record ConnectorProperties(
        @Nullable String qianfanKey,

        @DefaultValue("https://qianfan.baidubce.com/v2/ai_search/web_search")
        String qianfanUrl) {

    ConnectorProperties {
        qianfanKey = qianfanKey == null || qianfanKey.isBlank() ? null : qianfanKey.strip();
    }

    /** Null: none is set, or the kind needs none. */
    @Nullable
    String key(SearchKind kind) {
        return kind == SearchKind.QIANFAN ? qianfanKey : null;
    }

    /** Null: the kind needs none. */
    @Nullable
    Boolean keySet(SearchKind kind) {
        return kind == SearchKind.QIANFAN ? qianfanKey != null : null;
    }

    @Override
    public String toString() {
        return "ConnectorProperties[qianfanUrl=" + qianfanUrl + "]";
    }
}
