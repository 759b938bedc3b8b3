package fengxiang.notice.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import fengxiang.notice.Notice;
import fengxiang.notice.NoticeArticle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message as JSON.
 *
 * @param id the same whenever it is sent again
 * @param type single, combined, digest or test
 * @param text all of it as a person would read it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookBody(String id, Message.Purpose type, Instant sentAt, String text, List<Item> notices) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING).build();

    private static final int LONGEST_TEXT = 20_000;

    /**
     * A notice.
     *
     * @param level 1 to 4; missing: none
     * @param levelName numeral and word
     * @param target id of what is watched
     * @param path in the pages of the system
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String kind,
            String urgency,
            @Nullable Integer level,
            String levelName,
            String target,
            String targetName,
            String title,
            String sentence,
            List<NoticeArticle> articles,
            String path,
            Instant at) {

        static Item of(Notice notice) {
            return new Item(
                    notice.id(),
                    notice.kind().toString(),
                    notice.urgency().toString(),
                    notice.level(),
                    Words.level(notice),
                    notice.targetId(),
                    notice.targetName(),
                    notice.title(),
                    notice.sentence(),
                    notice.articles(),
                    notice.path(),
                    notice.at());
        }
    }

    static byte[] of(Message message) {
        String text = Fit.in(LONGEST_TEXT, message, PlainText::of, String::length);
        List<Item> items = message.notices().stream().map(Item::of).toList();
        return JSON.writeValueAsBytes(new WebhookBody(message.id(), message.purpose(), message.at(), text, items));
    }
}
