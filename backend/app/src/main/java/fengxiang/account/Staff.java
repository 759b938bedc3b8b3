package fengxiang.account;

import java.util.List;

/** The people who may log in, as far as other features have to know of them. */
public interface Staff {

    /** Whether there is nobody else who could agree to what this person does. */
    boolean isAlone(String username);

    /** Whether somebody with this user name may log in. */
    boolean isActive(String username);

    /** Everybody who may log in, by user name, with their roles. */
    List<Actor> people();
}
