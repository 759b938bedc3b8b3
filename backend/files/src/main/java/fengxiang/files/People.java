package fengxiang.files;

import java.util.regex.Pattern;

/** Columns about persons: they are never read. Units of this product are article, topic, outlet and place. */
final class People {

    private static final Pattern HEADING = Pattern.compile(
            "作者|昵称|用户|博主|账号|帐号|记者|编辑|责编|发布人|发布者|发帖人|发帖者|发言人|评论人|楼主|姓名|网名|粉丝|手机|电话|身份证|车牌|邮箱"
                    + "|author|nickname|screenname|byline|reporter|editor|creator|poster|user|^uid$|^name$|account|follower|phone|email");

    private People() {}

    static boolean areIn(String heading) {
        return HEADING.matcher(Field.plain(heading)).find();
    }
}
