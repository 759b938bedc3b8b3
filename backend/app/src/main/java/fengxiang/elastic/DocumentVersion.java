package fengxiang.elastic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which state of a document was read; a write that carries it fails when somebody wrote in between. */
public record DocumentVersion(long seqNo, long primaryTerm) {

    /** From the answer to a get, a search that asked for it, or a write. */
    public static DocumentVersion of(@Nullable Long seqNo, @Nullable Long primaryTerm) {
        return new DocumentVersion(
                Objects.requireNonNull(seqNo, "the answer carries no seq_no"),
                Objects.requireNonNull(primaryTerm, "the answer carries no primary_term"));
    }
}
