package fengxiang.blob;

import java.util.Collection;
import java.util.Set;

/** A feature whose records name files. Files that no owner names are deleted a day after they were handed in. */
public interface BlobOwner {

    /** Which of these files its records name at this moment, also in writes of a moment ago. */
    Set<String> named(Collection<String> blobIds);

    /** Which of these files it needs beyond the end of their retention. */
    Set<String> held(Collection<String> blobIds);
}
