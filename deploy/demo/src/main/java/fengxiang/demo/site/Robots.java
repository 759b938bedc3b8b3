package fengxiang.demo.site;

import fengxiang.demo.world.Outlet;

/** robots.txt of the sites: a part is closed to everybody, and one greedy robot is shut out and slowed down. */
final class Robots {

    private Robots() {}

    static String of(Outlet outlet, Addresses addresses) {
        String text = """
                # 演示站点
                User-agent: GreedyHarvester
                Crawl-delay: 60
                Disallow: /

                User-agent: *
                Disallow: /internal/
                Disallow: /home.php
                """;
        return outlet == Outlet.OBSERVER ? text + "\nSitemap: " + addresses.origin(outlet) + "/sitemap.xml\n" : text;
    }
}
