package fengxiang.crawler.shell;

import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.work.Visit;

/** Takes what became of tasks. */
public interface Results {

    /** Keeps the visit's result durably before the task counts as done. */
    void take(Task task, Visit visit);
}
