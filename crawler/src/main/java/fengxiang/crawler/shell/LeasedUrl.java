package fengxiang.crawler.shell;

import edu.uci.ics.crawler4j.url.AbstractWebURL;
import fengxiang.crawler.fetch.Fetched;
import fengxiang.crawler.frontier.Task;
import org.jspecify.annotations.Nullable;

/** A task in the shape that the shell's threads pass around, with the answer once there is one. */
@SuppressWarnings("serial") // the shell declares it serializable for its own stores, which are not used
final class LeasedUrl extends AbstractWebURL {

    private final transient @Nullable Task task;
    private transient @Nullable Fetched answer;

    /** For the shell's factory; never handed to a thread. */
    LeasedUrl() {
        task = null;
    }

    LeasedUrl(Task task, int id) {
        this.task = task;
        setDocid(id);
        setURL(task.errand().url().url());
    }

    Task task() {
        if (task == null) {
            throw new IllegalStateException("not a leased address");
        }
        return task;
    }

    void answered(Fetched fetched) {
        answer = fetched;
    }

    Fetched answer() {
        if (answer == null) {
            throw new IllegalStateException("not fetched yet");
        }
        return answer;
    }
}
