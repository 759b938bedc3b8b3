package fengxiang.account;

import java.util.Locale;

/** What a person does in the organisation; one may hold several. */
public enum Role {
    /** 舆情监控员: watches what is published and reports it. */
    MONITOR,
    /** 办公室: keeps sources and outlets, runs the work day to day. */
    OFFICE,
    /** 领导小组: decides levels and measures, approves statements. */
    LEADER,
    /** 发言人: answers in the organisation's own name. */
    SPOKESPERSON,
    /** 管理员: manages users and API tokens. */
    ADMIN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
