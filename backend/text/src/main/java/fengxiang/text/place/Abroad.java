package fengxiang.text.place;

import java.util.List;

/** 美国德州, 首尔江南区. */
final class Abroad implements Refusal {

    private static final List<String> COUNTRIES = List.of(
            "美国", "日本", "韩国", "朝鲜", "英国", "法国", "德国", "俄罗斯", "泰国", "越南", "缅甸", "老挝", "印度", "蒙古国", "新加坡", "马来西亚", "菲律宾",
            "巴西", "加拿大", "澳大利亚", "首尔", "东京", "大阪");

    @Override
    public boolean refuses(Chars chars, Form form, int start, int end) {
        for (String country : COUNTRIES) {
            if (chars.has(country, start - country.length())) {
                return true;
            }
        }
        return false;
    }
}
