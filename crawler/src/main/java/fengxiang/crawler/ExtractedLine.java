package fengxiang.crawler;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fengxiang.crawler.extract.ExtractedPage;
import org.jspecify.annotations.Nullable;

/** The line that the command {@code extract} writes for one page; names and order stay. */
@JsonPropertyOrder({
    "file",
    "title",
    "body",
    "publishedAt",
    "publishedRaw",
    "precision",
    "outlet",
    "image",
    "canonical",
    "charset",
    "confidence",
    "rejected"
})
record ExtractedLine(
        String file,
        String title,
        String body,
        @Nullable String publishedAt,
        @Nullable String publishedRaw,
        String precision,
        @Nullable String outlet,
        @Nullable String image,
        @Nullable String canonical,
        String charset,
        double confidence,
        @Nullable String rejected) {

    static ExtractedLine of(String file, ExtractedPage page) {
        return new ExtractedLine(
                file,
                page.title(),
                page.body(),
                LineTimes.of(page.publishedAt()),
                page.publishedRaw(),
                page.precision().toString(),
                page.outlet(),
                page.image(),
                page.canonical(),
                page.charset(),
                page.confidence(),
                page.rejected());
    }
}
