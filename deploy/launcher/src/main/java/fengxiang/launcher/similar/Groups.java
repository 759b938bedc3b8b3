package fengxiang.launcher.similar;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Articles that belong together; each is alone at first. */
final class Groups implements Closeable {

    /** Of each article one of its group, 1-based; 0: itself. */
    private final DiskLongs parents;

    Groups(Path directory) {
        parents = DiskLongs.in(directory);
    }

    /** The same for all of a group, as long as no group is joined to it. */
    int of(int article) {
        int root = article;
        for (long parent = parents.get(root); parent != 0; parent = parents.get(root)) {
            root = (int) (parent - 1);
        }
        int at = article;
        while (at != root) {
            int next = (int) (parents.get(at) - 1);
            parents.set(at, root + 1L);
            at = next;
        }
        return root;
    }

    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        if (first != second) {
            parents.set(Math.max(first, second), Math.min(first, second) + 1L);
        }
    }

    @Override
    public void close() throws IOException {
        parents.close();
    }
}
