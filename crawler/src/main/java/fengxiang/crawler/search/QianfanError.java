package fengxiang.crawler.search;

import fengxiang.crawler.search.SearchException.Again;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Tells what the engine's errors ask of the operator: another key, patience, or a look at the engine's console. */
final class QianfanError {

    private static final Pattern TOO_FAST =
            Pattern.compile("\\b(?:qps|rpm|tpm)\\b|[rt]pm_|rate.?limit|too.?many|flow.?control|concurren|频率|频繁|限流|并发");
    private static final Pattern USED_UP = Pattern.compile(
            "quota|balance|arrears?|overdue|(?:daily|total|request).{0,24}(?:limit|exceed)|额度|配额|余额|欠费|次数|上限|超限");
    private static final Pattern WRONG_KEY = Pattern.compile(
            "unauthori[sz]ed|authenticat|access.?denied|forbidden|permission|\\biam\\b|_iam_|signature|api.?key"
                    + "|(?:invalid|expired|wrong|missing|incorrect).{0,16}token|token.{0,16}(?:invalid|expired)|鉴权|认证|密钥|权限");
    /** Numbers of Baidu's open platform, where the message says nothing. */
    private static final Set<String> TOO_FAST_CODES = Set.of("18", "336501", "336502");

    private static final Set<String> USED_UP_CODES = Set.of("4", "17", "19");
    private static final Set<String> WRONG_KEY_CODES = Set.of("6", "13", "14", "15", "110", "111");

    private QianfanError() {}

    /** Whether an answer names an error. */
    static boolean isIn(JsonNode said) {
        String code = code(said);
        return !code.isEmpty() && !code.equals("0") || said.path("error").isObject();
    }

    static SearchException of(int status, JsonNode said) {
        String code = code(said);
        String words = (code + " " + words(said) + " " + words(said.path("error"))).toLowerCase(Locale.ROOT);
        if (status == 401 || WRONG_KEY_CODES.contains(code)) {
            return SearchException.failed("search-key-refused", Again.AS_USUAL);
        }
        if (TOO_FAST_CODES.contains(code) || TOO_FAST.matcher(words).find()) {
            return SearchException.failed("search-quota", Again.SOON);
        }
        if (status == 429
                || USED_UP_CODES.contains(code)
                || USED_UP.matcher(words).find()) {
            return SearchException.failed("search-quota", Again.TOMORROW);
        }
        boolean key = status == 403 || WRONG_KEY.matcher(words).find();
        return SearchException.failed(key ? "search-key-refused" : "search-error", Again.AS_USUAL);
    }

    private static String code(JsonNode said) {
        String code = JsonAnswer.text(said, "code");
        String other = code.isEmpty() ? JsonAnswer.text(said, "error_code") : code;
        return other.isEmpty() ? JsonAnswer.text(said.path("error"), "code") : other;
    }

    private static String words(JsonNode said) {
        return String.join(
                " ",
                JsonAnswer.text(said, "type"),
                JsonAnswer.text(said, "message"),
                JsonAnswer.text(said, "error_msg"));
    }
}
