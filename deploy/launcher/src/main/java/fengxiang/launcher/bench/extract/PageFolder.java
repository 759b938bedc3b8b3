package fengxiang.launcher.bench.extract;

import fengxiang.launcher.bench.BenchDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the {@code *.html} of a folder; their addresses and headers are not known. */
final class PageFolder {

    private PageFolder() {}

    /** @throws BenchDataException where there is no such file */
    static List<RawPage> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BenchDataException("bench extract --data wants a folder with *.html: " + folder);
        }
        List<RawPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.add(new RawPage("http://page.invalid/" + file.getFileName(), Files.readAllBytes(file), null));
            }
        }
        if (pages.isEmpty()) {
            throw new BenchDataException("there is no *.html in " + folder);
        }
        return pages;
    }
}
