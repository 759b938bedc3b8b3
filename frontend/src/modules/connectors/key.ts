/** Where the server looks for the key of Baidu's search. */
export const KEY_VARIABLE = 'FENGXIANG_CONNECTOR_QIANFAN_KEY'
