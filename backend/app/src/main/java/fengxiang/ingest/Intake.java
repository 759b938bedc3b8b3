package fengxiang.ingest;

import fengxiang.model.Article;
import fengxiang.model.ArticleKind;
import fengxiang.model.Hashes;
import fengxiang.model.WebAddress;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of a delivered article one that can be stored: checked, masked, completed. */
final class Intake {

    private static final int LONGEST_ADDRESS = 2048;
    private static final int LONGEST_ORIGIN = 100;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final int longestTitle;
    private final int longestText;

    Intake(IngestProperties properties) {
        this.longestTitle = properties.longestTitle();
        this.longestText = properties.longestText();
    }

    /** @throws LineRejectedException naming the field */
    Article accept(Article article, Instant now) {
        WebAddress url = url(article.url());
        String title = title(article.title());
        String text = text(article.text());
        ArticleKind kind = article.kind() == null ? ArticleKind.NEWS : article.kind();
        Publication publication = Publication.of(article, now);
        return new Article(
                url.value(),
                Cleaning.address(article.canonicalUrl()),
                word("sourceId", article.sourceId()),
                outletHost(article.outletHost(), url),
                kind,
                title,
                text,
                publication.at(),
                publication.raw(),
                publication.precision(),
                publication.collectedAt(),
                Cleaning.line(article.origin(), LONGEST_ORIGIN),
                Cleaning.address(article.image()),
                word("charset", article.charset()),
                Hashes.content(title, text),
                null,
                confidence(article.confidence()),
                publication.backfill(),
                Proof.of(article.evidence(), kind, text, publication.collectedAt()));
    }

    private static WebAddress url(@Nullable String url) {
        String given = required("url", url);
        if (given.length() > LONGEST_ADDRESS) {
            throw tooLong("url", given.length(), LONGEST_ADDRESS);
        }
        try {
            return WebAddress.parse(given);
        } catch (IllegalArgumentException e) {
            throw new LineRejectedException("url", "url is no absolute http or https address.");
        }
    }

    private String title(@Nullable String title) {
        String given = required("title", title);
        String clean = required("title", Cleaning.line(given, Integer.MAX_VALUE));
        if (clean.length() > longestTitle) {
            throw tooLong("title", clean.length(), longestTitle);
        }
        return clean;
    }

    private String text(@Nullable String text) {
        String given = required("text", text);
        if (given.length() > longestText) {
            throw tooLong("text", given.length(), longestText);
        }
        return required("text", Cleaning.text(given));
    }

    private static String outletHost(@Nullable String host, WebAddress url) {
        if (host == null || host.isBlank()) {
            return url.authority();
        }
        try {
            WebAddress address = WebAddress.parse("http://" + host.strip() + "/");
            if (address.value().equals("http://" + address.authority() + "/")) {
                return address.authority();
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the refusal, which says what a host looks like.
        }
        throw new LineRejectedException("outletHost", "outletHost is no host such as news.example.cn or host:8080.");
    }

    private static @Nullable String word(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!WORD.matcher(value).matches()) {
            throw new LineRejectedException(
                    field, field + " must be 1 to 100 letters, digits, dots, colons, hyphens or underscores.");
        }
        return value;
    }

    private static @Nullable Double confidence(@Nullable Double confidence) {
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new LineRejectedException("confidence", "confidence must be between 0 and 1.");
        }
        return confidence;
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new LineRejectedException(field, field + (value == null ? " is missing." : " is empty."));
        }
        return value;
    }

    private static LineRejectedException tooLong(String field, int length, int longest) {
        return new LineRejectedException(
                field, field + " has " + length + " characters; at most " + longest + " are taken.");
    }
}
