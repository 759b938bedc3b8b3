/** The whole product as a black box: processes, files, HTTP, and a browser. */
package fengxiang.systemtest;
