package fengxiang.evidence;

import fengxiang.account.CurrentUser;
import fengxiang.account.ForStaff;
import fengxiang.article.Articles;
import fengxiang.article.Screenshot;
import fengxiang.article.StoredArticle;
import fengxiang.article.StoredEvidence;
import fengxiang.blob.BlobDelivery;
import fengxiang.blob.Blobs;
import fengxiang.platform.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The evidence of an article. Files are reached through their article only. */
@RestController
@ForStaff
@RequestMapping("/api/evidence/{articleId}")
class EvidenceController {

    private static final int SHORT_ID = 12;

    private final Articles articles;
    private final Blobs blobs;
    private final BlobDelivery delivery;
    private final ScreenshotDesk desk;
    private final CurrentUser currentUser;

    EvidenceController(
            Articles articles, Blobs blobs, BlobDelivery delivery, ScreenshotDesk desk, CurrentUser currentUser) {
        this.articles = articles;
        this.blobs = blobs;
        this.delivery = delivery;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @GetMapping
    EvidenceView get(@PathVariable String articleId) {
        StoredArticle article = article(articleId);
        return EvidenceView.of(
                article,
                blobs.findAll(article.files()),
                articles.heldBecause(articleId).orElse(null),
                currentUser.get());
    }

    /** The kept copy of the page: title and text without readers' comments, masked. */
    @GetMapping("/snapshot")
    void snapshot(@PathVariable String articleId, HttpServletResponse response) throws IOException {
        StoredEvidence evidence = article(articleId).evidence();
        if (evidence == null || evidence.snapshot() == null) {
            throw new NotFoundException("snapshot", articleId);
        }
        delivery.send(evidence.snapshot(), "snapshot-" + articleId.substring(0, SHORT_ID), response);
    }

    /**
     * Adds a picture: the body is a PNG or JPEG.
     *
     * @param blur parts that nobody is to see: x,y,width,height in pixels, several with semicolons between them
     */
    @PostMapping("/screenshots")
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView.ScreenshotView add(
            @PathVariable String articleId, @RequestParam(defaultValue = "") String blur, HttpServletRequest request)
            throws IOException {
        Screenshot s = desk.add(articleId, request.getInputStream(), Box.parse(blur), currentUser.get());
        return new EvidenceView.ScreenshotView(s.file(), s.width(), s.height(), s.addedAt(), s.addedBy(), true);
    }

    @GetMapping("/screenshots/{id}")
    void screenshot(@PathVariable String articleId, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        boolean its =
                article(articleId).screenshots().stream().anyMatch(s -> s.file().equals(id));
        if (!its) {
            throw new NotFoundException("screenshot", id);
        }
        delivery.send(id, "screenshot-" + id.substring(0, SHORT_ID), response);
    }

    @DeleteMapping("/screenshots/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String articleId, @PathVariable String id) {
        desk.remove(articleId, id, currentUser.get());
    }

    private StoredArticle article(String id) {
        return articles.byId(id).orElseThrow(() -> new NotFoundException("article", id));
    }
}
