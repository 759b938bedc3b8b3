package fengxiang.evidence;

import fengxiang.account.Actor;
import fengxiang.account.Role;
import fengxiang.account.Scope;
import fengxiang.article.Articles;
import fengxiang.article.Screenshot;
import fengxiang.article.StoredArticle;
import fengxiang.blob.Blob;
import fengxiang.blob.Blobs;
import fengxiang.platform.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Adds screenshots to articles and takes them away again. */
@Component
class ScreenshotDesk {

    /** A decoded picture takes up to 130 MB. */
    private static final int AT_ONCE = 1;

    private static final int PATIENCE_SECONDS = 30;

    private final Articles articles;
    private final Blobs blobs;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    ScreenshotDesk(Articles articles, Blobs blobs, Clock clock) {
        this.articles = articles;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** The file is stored before the article names it; after a crash in between the file store deletes it. */
    Screenshot add(String articleId, InputStream upload, List<Box> blurred, Actor by) throws IOException {
        if (!articles.exists(articleId)) {
            throw new NotFoundException("article", articleId);
        }
        Picture picture = picture(upload, blurred);
        Blob file = blobs.put(new ByteArrayInputStream(picture.bytes()));
        Screenshot screenshot =
                new Screenshot(file.id(), picture.width(), picture.height(), clock.instant(), by.name());
        if (articles.addScreenshot(articleId, screenshot).isEmpty()) {
            throw new NotFoundException("article", articleId);
        }
        return screenshot;
    }

    /** For who added it, and for those who keep the data in order; not where the article is evidence. */
    void remove(String articleId, String file, Actor by) {
        StoredArticle article = articles.byId(articleId).orElseThrow(() -> new NotFoundException("article", articleId));
        Screenshot screenshot = article.screenshots().stream()
                .filter(s -> s.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("screenshot", file));
        if (!mayRemove(screenshot, by)) {
            throw ScreenshotException.anothers();
        }
        articles.heldBecause(articleId).ifPresent(why -> {
            throw ScreenshotException.held(why);
        });
        articles.removeScreenshot(articleId, file);
        blobs.release(List.of(file));
    }

    static boolean mayRemove(Screenshot screenshot, Actor by) {
        return screenshot.addedBy().equals(by.name())
                || by.roles().contains(Role.OFFICE)
                || by.roles().contains(Role.ADMIN)
                || by.scopes().contains(Scope.OPERATE);
    }

    private Picture picture(InputStream upload, List<Box> blurred) throws IOException {
        awaitTurn();
        try {
            byte[] file = upload.readNBytes((int) Picture.LARGEST + 1);
            if (file.length > Picture.LARGEST) {
                throw PictureException.tooManyBytes(Picture.LARGEST);
            }
            return Picture.of(file, blurred);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw PictureException.busy();
    }
}
