package fengxiang.crawler.work;

import fengxiang.crawler.frontier.Task;
import fengxiang.crawler.robots.Robots;
import fengxiang.crawler.robots.RobotsFile;
import fengxiang.model.WebAddress;

/** What robots.txt says of addresses, and how long to rest between requests. */
final class Permissions {

    private final Robots robots;

    Permissions(Robots robots) {
        this.robots = robots;
    }

    boolean isKnown(WebAddress url) {
        return robots.known(url) != null;
    }

    /** Asks the origin where its file is not known. */
    RobotsFile of(WebAddress url) {
        RobotsFile known = robots.known(url);
        return known != null ? known : robots.load(url);
    }

    /** Makes no request. */
    long pauseMillis(Task task) {
        RobotsFile file = robots.known(WebAddress.parse(task.url().url()));
        return file == null ? task.delayMillis() : pauseMillis(task, file);
    }

    long pauseMillis(Task task, RobotsFile file) {
        return Math.max(task.delayMillis(), file.crawlDelay().toMillis());
    }
}
