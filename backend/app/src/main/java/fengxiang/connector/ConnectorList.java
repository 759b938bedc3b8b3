package fengxiang.connector;

import java.util.List;

/**
 * All connectors, and what they depend on.
 *
 * @param words monitoring keywords in use
 */
record ConnectorList(int words, Keys keys, List<ConnectorView> connectors) {

    /** Which keys the server has. */
    record Keys(boolean qianfan) {}
}
