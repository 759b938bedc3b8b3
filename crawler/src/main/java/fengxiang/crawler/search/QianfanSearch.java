package fengxiang.crawler.search;

import fengxiang.crawler.fetch.Fetched;
import fengxiang.model.WebAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Baidu's web search for developers. The entry's query is for us: {@code q} is the word, {@code recency} how old
 * results may be ({@code week}, {@code month}, {@code semiyear}, {@code year}); what is posted goes to the address
 * without it.
 */
final class QianfanSearch implements SearchConnector {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 50;
    private static final Set<String> RECENCIES = Set.of("week", "month", "semiyear", "year");
    /** What may stand in a header; anything else is no key of theirs. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,512}");

    @Override
    public @Nullable String obstacle(WebAddress entry, @Nullable String key, boolean trusted) {
        if (!trusted && !entry.value().startsWith("https://")) {
            return "search-not-https";
        }
        if (parameter(entry, "q").isBlank()) {
            return "search-not-set-up";
        }
        if (key == null || key.isBlank()) {
            return "search-no-key";
        }
        return KEY.matcher(key.strip()).matches() ? null : "search-key-refused";
    }

    /** To ask it is a contract between the operator and the engine, not crawling. */
    @Override
    public boolean heedsRobots(boolean trusted) {
        return false;
    }

    @Override
    public SearchRequest request(WebAddress entry, @Nullable String key) {
        String bare = entry.value().replaceFirst("\\?.*", "");
        Map<String, String> headers = Map.of(
                "Accept",
                "application/json",
                "Authorization",
                "Bearer " + String.valueOf(key).strip());
        return new SearchRequest(
                WebAddress.parse(bare), headers, question(entry).toString());
    }

    private static ObjectNode question(WebAddress entry) {
        String recency = parameter(entry, "recency");
        ObjectNode question = JSON.createObjectNode();
        question.putArray("messages").addObject().put("role", "user").put("content", parameter(entry, "q"));
        question.put("edition", "standard").put("search_source", "baidu_search_v2");
        question.putArray("resource_type_filter").addObject().put("type", "web").put("top_k", MOST);
        return question.put("search_recency_filter", RECENCIES.contains(recency) ? recency : "week");
    }

    private static String parameter(WebAddress entry, String name) {
        String query = URI.create(entry.value()).getRawQuery();
        for (String part : query == null ? new String[0] : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    /** Errors come with any status, 200 included; only where it wants to send us is not for it to say. */
    @Override
    public boolean speaks(int status) {
        return status < 300 || status >= 400;
    }

    @Override
    public List<SearchHit> read(Fetched answer) throws SearchException {
        JsonNode said = JsonAnswer.of(answer);
        JsonNode references = said.path("references");
        if (!answer.ok() || references.isEmpty() && QianfanError.isIn(said)) {
            throw QianfanError.of(answer.status(), said);
        }
        boolean nothing = references.isNull() && said.has("request_id");
        if (!references.isArray() && !nothing) {
            throw SearchException.rejected("not-search-results");
        }
        return JsonAnswer.hits(references, "date");
    }
}
