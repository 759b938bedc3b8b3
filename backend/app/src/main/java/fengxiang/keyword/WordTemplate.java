package fengxiang.keyword;

import fengxiang.model.WebAddress;
import fengxiang.platform.InvalidFieldException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a site's own search. {@code {词}} stands for the word; {@code {词:gbk}} for the word as old forums write
 * it. Pure.
 */
public final class WordTemplate {

    private static final int LONGEST = 500;
    private static final String EXPECTED = "https://bbs.example.cn/search?q={词}";
    private static final Charset GBK = Charset.forName("GBK");

    /** {@code {word}} is what people write who have no Chinese keyboard. */
    private static final Pattern WORD = Pattern.compile("\\{(?:词|word)(:gbk)?}", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST_AND_MORE = Pattern.compile("(?i)https?://[^/?#\\s{}]+[/?#].*");

    /** Pages of somebody: a patrol goes through results of searches, not through what one person writes. */
    private static final Pattern SOMEBODYS_PAGE =
            Pattern.compile("(?i)/(?:u|n|user|users|people|profiles?|members?|authors?)/[^/?#]|/@|//space\\."
                    + "|/space[-./]|/home/main|weibo\\.(?:com|cn)/\\d"
                    + "|[?&](?:uid|userid|user_id|authorid|author|username|mid)=");

    private WordTemplate() {}

    /**
     * The template in the form that is kept.
     *
     * @param field for the error
     * @throws InvalidFieldException when it is no address of a search, or the address of somebody's page
     */
    public static String checked(String field, @Nullable String raw) {
        String url = raw == null ? "" : raw.strip();
        Matcher word = WORD.matcher(url);
        if (url.length() > LONGEST || word.results().count() != 1) {
            throw new InvalidFieldException(field, "The address must hold {词} once, where the word goes.", EXPECTED);
        }
        if (!isAddress(url)) {
            throw new InvalidFieldException(field, "This is no address of a search: " + url, EXPECTED);
        }
        if (SOMEBODYS_PAGE.matcher(url).find()) {
            throw new InvalidFieldException(
                    field, "This leads to the page of somebody; persons are not watched: " + url, EXPECTED);
        }
        return word.replaceAll(m -> m.group(1) == null ? "{词}" : "{词:gbk}");
    }

    /** The template must have been checked. */
    public static String link(String template, String word) {
        Matcher place = WORD.matcher(template);
        return place.replaceAll(m ->
                Matcher.quoteReplacement(URLEncoder.encode(word, m.group(1) == null ? StandardCharsets.UTF_8 : GBK)
                        .replace("+", "%20")));
    }

    private static boolean isAddress(String url) {
        try {
            WebAddress.parse(WORD.matcher(url).replaceAll("x"));
            return HOST_AND_MORE.matcher(url).matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
