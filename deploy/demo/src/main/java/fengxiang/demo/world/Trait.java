package fengxiang.demo.world;

/** What is peculiar about an article's page: each is a trap that real sites set. */
public enum Trait {
    PLAIN,
    /** Under a path that robots.txt forbids. */
    DISALLOWED,
    /** {@code <meta name=robots content=noindex>}. */
    NOINDEX,
    /** {@code X-Robots-Tag: noindex}. */
    NOINDEX_HEADER,
    /** {@code <meta name=robots content=noarchive>}: showing a stored copy would be an archive, so none is made. */
    NOARCHIVE,
    /** Names the home page as its canonical address. */
    CANONICAL_HOME,
    /** Names another outlet's article as its canonical address. */
    CANONICAL_ELSEWHERE,
    /** Names the address of the article before it, which has another title, as canonical. */
    CANONICAL_TWIN,
    /** Its text is replaced some time after publication. */
    UPDATED,
    /** Also linked under an address with tracking parameters. */
    TRACKED,
    /** Also linked as a print version that names the article as canonical. */
    PRINTED,
    /** The server takes seconds to answer. */
    SLOW,
    /** Linked under an old address that redirects. */
    MOVED;

    /** Whether a polite collector may keep the article. */
    public boolean collectable() {
        return this != DISALLOWED && this != NOINDEX && this != NOINDEX_HEADER && this != NOARCHIVE;
    }
}
