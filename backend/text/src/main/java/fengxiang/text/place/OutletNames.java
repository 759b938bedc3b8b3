package fengxiang.text.place;

import java.util.List;

/** 北京日报, 安徽卫视, 江苏人民出版社; 据“合肥发布”消息, @合肥交警. */
final class OutletNames implements Refusal {

    private static final int REACH = 5;
    private static final String STOPS = "的在和与了对被将向给称说";
    private static final List<String> ENDS = List.of(
            "日报", "晚报", "早报", "晨报", "时报", "商报", "都市报", "特区报", "青年报", "经济报", "法制报", "法治报", "工人报", "农民报", "电视报", "电视台",
            "广播电台", "广播电视", "交通广播", "音乐广播", "新闻广播", "卫视", "电台", "新闻网", "新闻客户端", "新闻频道", "都市频道", "出版社", "出版集团", "报业",
            "融媒体", "杂志社", "画报", "文艺出版", "传媒集团", "之窗", "论坛网", "头条号");

    private static final List<String> ACCOUNTS = List.of("微信", "公众号", "微博", "客户端", "官微", "官方", "视频号", "抖音", "小程序");

    /** What follows the name of a site or account, and not what is done on line or made known. */
    private static final String BEHIND_A_NAME = "记消讯转报刊称援引客微公官”」\"》、：,:";

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        return Tails.find(chars, end, REACH, STOPS, ENDS) >= 0
                || isQuotedAccount(chars, start, end)
                || chars.has("掌上", start - 2)
                || chars.has("@", start - 1)
                || chars.has("在线", end) && isBehindAName(chars, end + 2)
                || chars.has("发布", end) && isAccount(chars, start, end + 2)
                || chars.has("网", end) && isBehindAName(chars, end + 1);
    }

    /** “南京交警”微信公众号. */
    private static boolean isQuotedAccount(Chars chars, int start, int end) {
        if (!chars.hasOneOf("“「\"", start - 1)) {
            return false;
        }
        int at = end;
        while (at < end + REACH && chars.isHan(at)) {
            at++;
        }
        return chars.hasOneOf("”」\"", at) && Tails.startsWithAny(chars, at + 1, ACCOUNTS);
    }

    private static boolean isBehindAName(Chars chars, int at) {
        return chars.hasOneOf(BEHIND_A_NAME, at) || chars.at(at) == '\n';
    }

    private static boolean isAccount(Chars chars, int start, int end) {
        boolean quoted = chars.hasOneOf("“「\"@", start - 1) && chars.hasOneOf("”」\" ", end);
        return quoted || chars.hasOneOf("微公官客", end) || chars.hasOneOf("据@", start - 1) && chars.hasOneOf("消,:，：", end);
    }
}
