// The steps of Bench::peers (query_bench.cpp) by crossfilter2 and supercluster, and the ratios.
//   node peers.mjs FOLDER OURS     the dumped columns and what query_bench has measured, as JSON
import crossfilter from 'crossfilter2';
import Supercluster from 'supercluster';
import {readFileSync} from 'node:fs';

const [folder, figures] = process.argv.slice(2);
const column = (name, Type) => {
    const bytes = readFileSync(`${folder}/${name}`);
    return new Type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};
const kind = column('kind.u8', Uint8Array);
const sector = column('sector.u8', Uint8Array);
const territory = column('territory.u8', Uint8Array);
const country = column('country.u8', Uint8Array);
const status = column('status.u8', Uint8Array);
const employees = column('employees.i32', Int32Array);
const lonLat = column('lonlat.f64', Float64Array);
const size = kind.length;

function median(times, once) {
    for (let i = 0; i < 3; ++i)
        once(i);
    const all = [];
    for (let i = 3; i < times + 3; ++i) {
        // What the processors have worked: the machine may be busy with other things.
        const before = process.cpuUsage();
        once(i);
        const {user, system} = process.cpuUsage(before);
        all.push((user + system) / 1000);
    }
    return all.sort((a, b) => a - b)[Math.floor((all.length - 1) / 2)];
}

// Facets: five dimensions of one value a record. query_bench counts eight lists, three of many values.
const records = crossfilter(Array.from({length: size}, (_, i) => i)); // a typed array gives groups of nothing
const bySector = records.dimension(i => sector[i]);
const byEmployees = records.dimension(i => employees[i]);
const groups = [bySector, records.dimension(i => territory[i]), records.dimension(i => country[i]),
                records.dimension(i => status[i]), records.dimension(i => kind[i])]
    .map(dimension => dimension.group().reduceCount());
let sum = 0;
const readFacets = () => {
    for (const group of groups)
        for (const {value} of group.all())
            sum += value;
};
const set = median(40, i => {
    const wanted = new Set([i % 16, (i + 5) % 16]);
    bySector.filterFunction(code => wanted.has(code));
    readFacets();
});
bySector.filterAll();
const range = median(40, i => {
    const min = 50 + i % 20;
    byEmployees.filterRange([min, min + 101]);
    readFacets();
});
byEmployees.filterAll();

// Clusters: supercluster has no filter, so that each one builds the index of what passes. The points are made
// beforehand: only load() and the question are timed.
const points = Array.from({length: size}, (_, i) => ({
    type: 'Feature', properties: {},
    geometry: {type: 'Point', coordinates: [lonLat[2 * i], lonLat[2 * i + 1]]}
}));
const passing = i => points.filter((_, r) => sector[r] === i % 16 || sector[r] < 4);
const prepared = Array.from({length: 6}, (_, i) => passing(i));
const clusters = median(3, i => {
    const index = new Supercluster({radius: 30, extent: 256, maxZoom: 16, log: false}).load(prepared[i]);
    sum += index.getClusters([4.8, 48.7, 7.4, 50.4], 9).length;
});

const ours = Object.fromEntries(JSON.parse(readFileSync(figures, 'utf8')).benchmarks
    .filter(({name}) => name.startsWith('peer: '))
    .map(({name, cpu_p50}) => [name.slice('peer: '.length).split('/')[0], cpu_p50]));
console.log(`${size} records, medians of processor time in milliseconds (${sum > 0 ? 'counted' : 'empty'})`);
for (const [what, name, theirs] of [['set filter, facets', 'crossfilter2', set],
                                    ['brushed range, facets', 'crossfilter2', range],
                                    ['clusters after a filter', 'supercluster', clusters]])
    console.log(`${what.padEnd(26)} ours ${ours[what].toFixed(3).padStart(8)}   ${name.padEnd(12)} ` +
                `${theirs.toFixed(3).padStart(9)}   ${(theirs / ours[what]).toFixed(1)} times`);
