package fengxiang.crawler.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts what forum software writes around the names of people: headers of posts, answers and quotations. */
final class ForumLines {

    private static final String NAME = "[^\\s：:,，。！？!?、]{1,24}";
    /** Lines that say nothing but who, when and on which floor. */
    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("^(楼主|作者|发帖人|发帖者|发布人|层主|签名|个性签名)\\s*[:：].{0,60}$"),
            Pattern.compile("^.{0,40}(发表于|发布于|回复于)\\s*[:：]?\\s*\\d{4}\\D.{0,30}$"),
            Pattern.compile("^本帖最后由\\s*.{1,40}\\s*(编辑|修改).{0,30}$"),
            Pattern.compile("^(引用|回复)\\s*[:：]?\\s*(第?\\d+[#楼]|#\\d+)?\\s*" + NAME + "\\s*(的(发言|帖子|回复|话))?\\s*[:：]?$"),
            Pattern.compile("^(第?\\d+[#楼]|楼主|沙发|板凳|地板|IP属地.{0,12})$"));
    /** Beginnings of lines that go on with what was said. */
    private static final List<Pattern> BEGINNINGS = List.of(
            Pattern.compile("^(回复|引用|回应|答复)\\s*(第?\\d+[#楼]|#\\d+)?\\s*@?" + NAME + "\\s*(的(发言|帖子|回复|话))?\\s*[:：]\\s*"),
            Pattern.compile("^(第?\\d+[#楼]|#\\d+)\\s*" + NAME + "\\s*[:：]\\s*"),
            Pattern.compile("^" + NAME
                    + "\\s*(发表于|发布于|回复于)\\s*\\d{4}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?(\\s*\\d{1,2}:\\d{2}(:\\d{2})?)?\\s*"));

    private ForumLines() {}

    static String withoutPeople(String line) {
        String text = line.strip();
        for (Pattern whole : WHOLE) {
            if (whole.matcher(text).matches()) {
                return "";
            }
        }
        for (Pattern beginning : BEGINNINGS) {
            text = beginning.matcher(text).replaceFirst("");
        }
        return text;
    }
}
