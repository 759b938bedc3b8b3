package fengxiang.setup;

import fengxiang.platform.NotFoundException;
import java.util.Arrays;
import java.util.Locale;

/** A step of the first start, in their order. */
enum Step {
    /** 我们是谁: names, aliases, services; makes the first topic. */
    WHO,
    /** 同名排除: what else bears that name. */
    NAMESAKES,
    /** 上级单位. */
    SUPERIORS,
    /** 媒体与来源. */
    OUTLETS,
    /** 人员与角色. */
    PEOPLE,
    /** 测试消息. */
    MESSAGES,
    /** 预案默认值. */
    PLAN;

    /** @throws NotFoundException when no step is called so */
    static Step of(String wireName) {
        return Arrays.stream(values())
                .filter(step -> step.toString().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("step", wireName));
    }

    /** The wire name. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
