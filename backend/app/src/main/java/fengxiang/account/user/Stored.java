package fengxiang.account.user;

import fengxiang.elastic.DocumentVersion;

/** A user and the state of the document it was read from. */
record Stored(User user, DocumentVersion version) {

    /** The state as one word, for the screen to send back. */
    String tag() {
        return version.primaryTerm() + "." + version.seqNo();
    }
}
