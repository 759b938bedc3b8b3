package fengxiang.triage;

import fengxiang.account.ForStaff;
import fengxiang.figure.ScopeReader;
import fengxiang.platform.InvalidFieldException;
import fengxiang.platform.Page;
import fengxiang.platform.Paging;
import fengxiang.table.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger page. */
@RestController
@ForStaff
@RequestMapping("/api/triage")
class LedgerController {

    private final Ledger ledger;
    private final LedgerSheet sheet;

    LedgerController(Ledger ledger, LedgerSheet sheet) {
        this.ledger = ledger;
        this.sheet = sheet;
    }

    /** Of a half-open range; an end that is null is open. */
    private record Range(@Nullable Instant from, @Nullable Instant to) {

        static Range of(@Nullable String from, @Nullable String to) {
            Range range = new Range(ScopeReader.time("from", from), ScopeReader.time("to", to));
            if (range.from != null && range.to != null && !range.from.isBefore(range.to)) {
                throw new InvalidFieldException("to", "The end of the range is not after its beginning.", "after from");
            }
            return range;
        }
    }

    /** from and to: when it was judged, half-open; the latest first. */
    @GetMapping("/ledger")
    Page<LedgerRow> list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        Range range = Range.of(from, to);
        return ledger.of(range.from(), range.to(), new Paging(page, size));
    }

    /** The same as a spreadsheet, all of it. */
    @GetMapping("/ledger.xlsx")
    void sheet(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            HttpServletResponse response)
            throws IOException {
        Range range = Range.of(from, to);
        response.setContentType(TableFormat.XLSX.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"ledger.xlsx\"; filename*=UTF-8''%E8%88%86%E6%83%85%E5%8F%B0%E8%B4%A6.xlsx");
        sheet.write(range.from(), range.to(), response.getOutputStream());
    }
}
